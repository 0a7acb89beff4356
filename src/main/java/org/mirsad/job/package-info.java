/**
 * The batch job: thin Spark code over {@link org.mirsad.analysis.Analyzer} that reads documents,
 * annotates articles and writes the tables of {@link org.mirsad.tables.Tables}. Nothing here
 * depends on partitioning, order, locale, time zone or the clock.
 */
package org.mirsad.job;
