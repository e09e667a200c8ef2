package dev.torg.platform.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fictional companies and people, from {@code demo/companies.json}. */
final class DemoRegistry implements BusinessRegistry {

  private static final String RESOURCE = "/demo/companies.json";

  private final Map<BusinessIdentifier, DemoCompany> companies;

  private DemoRegistry(List<DemoCompany> companies) {
    this.companies =
        companies.stream().collect(Collectors.toMap(DemoCompany::identifier, Function.identity()));
  }

  static DemoRegistry ofResource(ObjectMapper mapper) {
    try (InputStream json = DemoRegistry.class.getResourceAsStream(RESOURCE)) {
      if (json == null) {
        throw new IllegalStateException("There is no resource " + RESOURCE);
      }
      return new DemoRegistry(mapper.readValue(json, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Uni<Optional<Company>> company(BusinessIdentifier identifier) {
    return Uni.createFrom().item(existing(identifier).map(DemoCompany::company));
  }

  @Override
  public Uni<List<RoleHolder>> roles(BusinessIdentifier identifier) {
    return Uni.createFrom().item(existing(identifier).map(DemoCompany::holders).orElse(List.of()));
  }

  private Optional<DemoCompany> existing(BusinessIdentifier identifier) {
    return Optional.ofNullable(companies.get(identifier)).filter(company -> !company.deleted());
  }
}
