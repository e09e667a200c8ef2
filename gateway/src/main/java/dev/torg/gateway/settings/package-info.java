/**
 * Settings that several rooms of the gateway need. A setting that one room needs alone lives there,
 * in a mapping of its own.
 */
@NullMarked
package dev.torg.gateway.settings;

import org.jspecify.annotations.NullMarked;
