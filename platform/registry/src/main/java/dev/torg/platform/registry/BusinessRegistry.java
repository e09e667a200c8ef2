package dev.torg.platform.registry;

import dev.torg.platform.business.BusinessIdentifier;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Looks companies and role holders up. Every call may leave the process; none blocks. A registry
 * that does not answer fails the {@code Uni} with a 503 problem that carries {@code Retry-After}.
 */
public interface BusinessRegistry {

  /** The company; empty when it is unknown or deleted, or its country is not covered. */
  Uni<Optional<Company>> company(BusinessIdentifier identifier);

  /** The people who hold a role today; empty when the company is unknown or deleted. */
  Uni<List<RoleHolder>> roles(BusinessIdentifier identifier);
}
