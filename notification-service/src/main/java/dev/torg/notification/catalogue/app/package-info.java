/** What is said of each kind of event: its meaning, its schema, a sample. */
@NullMarked
package dev.torg.notification.catalogue.app;

import org.jspecify.annotations.NullMarked;
