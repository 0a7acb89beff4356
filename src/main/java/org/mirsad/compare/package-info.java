/** What moved between two published runs: settings, rows and figures. */
package org.mirsad.compare;
