/** The report: a published run, reduced and drawn as one page of HTML. */
package org.mirsad.report;
