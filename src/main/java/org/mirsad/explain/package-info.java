/** From a figure of a published run back to the sentences it is made of. */
package org.mirsad.explain;
