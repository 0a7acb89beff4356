package org.mirsad.job;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param uri where it is
 * @param relativePath its path below the input it was found under; the file's own name for a file
 *     given by itself
 * @param bytes its size
 */
record InputFile(String uri, String relativePath, long bytes) implements Serializable {}
