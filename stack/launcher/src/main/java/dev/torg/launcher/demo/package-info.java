/**
 * Demo data of a stack, made by the journey over HTTP, its keys, and what a newcomer is told.
 *
 * <p>Nothing here opens a database or a topic.
 */
@NullMarked
package dev.torg.launcher.demo;

import org.jspecify.annotations.NullMarked;
