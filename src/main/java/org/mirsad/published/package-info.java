/** The tables of published runs, read row by row without a Spark session. */
package org.mirsad.published;
