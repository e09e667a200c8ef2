package dev.torg.merchant.agreements.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.merchant.domain.CompanyMustBeInBusiness;
import dev.torg.merchant.domain.PostalAddress;
import dev.torg.merchant.domain.RegisteredCompany;
import dev.torg.platform.registry.Address;
import dev.torg.platform.registry.Company;
import dev.torg.platform.registry.RoleHolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the business registry answered just now about one business. */
record AskedRegistry(Optional<Company> found, List<RoleHolder> holders) {

  /** Fails for one that nobody may sign for. */
  Optional<RegisteredCompany> company() {
    found.ifPresent(
        company ->
            CompanyMustBeInBusiness.check(company.bankrupt(), company.inForcedLiquidation()));
    return found.map(
        company ->
            new RegisteredCompany(
                company.identifier(),
                company.name(),
                company.businessAddress().map(AskedRegistry::address),
                company.postAddress().map(AskedRegistry::address)));
  }

  boolean letsSign(String name, LocalDate birthDate) {
    return holders.stream()
        .filter(RoleHolder::maySign)
        .anyMatch(holder -> holder.isHeldBy(name, birthDate));
  }

  private static PostalAddress address(Address address) {
    return new PostalAddress(
        UuidCreator.getTimeOrderedEpoch(),
        address.lines(),
        address.postCode(),
        address.city(),
        address.country());
  }
}
