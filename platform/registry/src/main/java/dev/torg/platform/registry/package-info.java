/**
 * What a business registry knows: companies, and the people who hold roles in them.
 *
 * <p>{@link dev.torg.platform.registry.BusinessRegistry} is the port. Two adapters stand behind it,
 * chosen by {@code torg.registry}: the public HTTP API of Brønnøysundregistrene, and a register of
 * fictional demo companies. Nothing of a registry's own JSON leaves this package, and nothing here
 * decides what a role allows beyond the right to sign.
 */
@NullMarked
package dev.torg.platform.registry;

import org.jspecify.annotations.NullMarked;
