package dev.torg.merchant.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.registry.Address;
import dev.torg.platform.registry.BusinessRegistry;
import dev.torg.platform.registry.Company;
import dev.torg.platform.registry.Role;
import dev.torg.platform.registry.RoleHolder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows what a test tells it, and is out of order for businesses that a test says so of. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeRegistry implements BusinessRegistry {

  public static final LocalDate KARIS_BIRTH_DATE = LocalDate.parse("1980-03-12");

  private final Map<BusinessIdentifier, Company> companies = new ConcurrentHashMap<>();
  private final Map<BusinessIdentifier, List<RoleHolder>> holders = new ConcurrentHashMap<>();
  private final Set<BusinessIdentifier> outOfOrder = ConcurrentHashMap.newKeySet();

  /** A company led by Kari Nordmann, with a business address and no postal one. */
  public BusinessIdentifier companyOfKari(String name) {
    BusinessIdentifier business = Businesses.fresh();
    put(business, name, Role.CHIEF_EXECUTIVE);
    return business;
  }

  public void put(BusinessIdentifier business, String name, Role karisRole) {
    companies.put(
        business,
        new Company(business, name, Optional.of(fjordgata()), Optional.empty(), false, false));
    holders.put(business, List.of(new RoleHolder(karisRole, "KARI NORDMANN", KARIS_BIRTH_DATE)));
  }

  public void forget(BusinessIdentifier business) {
    companies.remove(business);
  }

  public void breakFor(BusinessIdentifier business) {
    outOfOrder.add(business);
  }

  @Override
  public Uni<Optional<Company>> company(BusinessIdentifier identifier) {
    return outOfOrder.contains(identifier)
        ? Uni.createFrom().failure(Problems.retryAfter(ProblemType.UNAVAILABLE, "Broken.", 30))
        : Uni.createFrom().item(() -> Optional.ofNullable(companies.get(identifier)));
  }

  @Override
  public Uni<List<RoleHolder>> roles(BusinessIdentifier identifier) {
    return Uni.createFrom().item(() -> holders.getOrDefault(identifier, List.of()));
  }

  private static Address fjordgata() {
    return new Address(List.of("Fjordgata 5"), Optional.of("0154"), Optional.of("OSLO"), "NO");
  }
}
