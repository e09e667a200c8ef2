package dev.torg.platform.registry;

import dev.torg.platform.business.BusinessIdentifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of the demo companies' file. */
record DemoCompany(
    String scheme,
    String id,
    String name,
    boolean deleted,
    @Nullable Place businessAddress,
    @Nullable Place postAddress,
    List<Person> roles) {

  record Place(List<String> lines, String postCode, String city, String country) {

    Address address() {
      return new Address(lines, Optional.of(postCode), Optional.of(city), country);
    }
  }

  record Person(Role role, String name, String birthDate) {

    RoleHolder holder() {
      return new RoleHolder(role, name, LocalDate.parse(birthDate));
    }
  }

  BusinessIdentifier identifier() {
    return BusinessIdentifier.of(scheme, id);
  }

  Company company() {
    return new Company(
        identifier(),
        name,
        Optional.ofNullable(businessAddress).map(Place::address),
        Optional.ofNullable(postAddress).map(Place::address),
        false,
        false);
  }

  List<RoleHolder> holders() {
    return roles.stream().map(Person::holder).toList();
  }
}
