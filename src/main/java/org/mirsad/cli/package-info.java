/** The command line: what it understands, what it prints, and its exit codes. */
package org.mirsad.cli;
