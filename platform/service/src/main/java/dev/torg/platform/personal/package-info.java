/**
 * Personal data: what a service keeps of a person, a business or an e-mail address, to be handed
 * out by operators, alike in every service. A service names its tables as {@link
 * dev.torg.platform.personal.KeptRows}; what a person did stands in every service's acts.
 *
 * <p>Secrets, hashes of them and what is sealed are never part of it.
 */
@NullMarked
package dev.torg.platform.personal;

import org.jspecify.annotations.NullMarked;
