/**
 * Archives of loaded classes, which halve the processor time that a service's start takes.
 *
 * <p>A JVM maps the classes of such an archive instead of reading and verifying some 16,000 of them
 * anew. The first start after a build writes down which classes there are; when the stack is ready,
 * the archives are made one after the other, at the lowest priority. What a start needs besides is
 * decided elsewhere.
 */
@NullMarked
package dev.torg.launcher.archive;

import org.jspecify.annotations.NullMarked;
