/**
 * The tables of a run, one class each: the only authority on a table's name, columns, types,
 * nullability, order and comments, and on how a row is made. Offsets are Unicode code points into
 * {@code documents.text}, end exclusive.
 */
package org.mirsad.tables;
