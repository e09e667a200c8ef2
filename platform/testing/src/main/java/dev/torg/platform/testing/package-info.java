/**
 * What the tests of every service use: real infrastructure, tokens, events and a clock to move.
 *
 * <p>{@link dev.torg.platform.testing.TorgInfrastructure} gives a test class a real PostgreSQL and
 * a real Kafka. {@link dev.torg.platform.testing.TestTokens} are signed with a key that the service
 * under test trusts. Nothing of this package is part of a packaged service.
 */
@NullMarked
package dev.torg.platform.testing;

import org.jspecify.annotations.NullMarked;
