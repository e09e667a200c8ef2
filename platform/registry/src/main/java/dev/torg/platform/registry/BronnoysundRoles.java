package dev.torg.platform.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the register's {@code rollegrupper}: people only, and only those still in the role. */
final class BronnoysundRoles {

  private static final Map<String, Role> ROLES =
      Map.of(
          "LEDE", Role.CHAIR,
          "DAGL", Role.CHIEF_EXECUTIVE,
          "INNH", Role.SOLE_PROPRIETOR,
          "NEST", Role.BOARD_MEMBER,
          "MEDL", Role.BOARD_MEMBER);

  private BronnoysundRoles() {}

  static List<RoleHolder> holders(JsonNode answer) {
    return each(answer.path("rollegrupper"))
        .flatMap(group -> each(group.path("roller")))
        .filter(BronnoysundRoles::isHeldToday)
        .flatMap(role -> holder(role).stream())
        .toList();
  }

  private static boolean isHeldToday(JsonNode role) {
    return !role.path("fratraadt").asBoolean(false)
        && !role.path("avregistrert").asBoolean(false)
        && !role.path("person").path("erDoed").asBoolean(false);
  }

  private static Optional<RoleHolder> holder(JsonNode role) {
    JsonNode person = role.path("person");
    return Optional.ofNullable(ROLES.get(role.path("type").path("kode").asText()))
        .flatMap(kind -> birthDate(person).map(date -> new RoleHolder(kind, name(person), date)));
  }

  private static String name(JsonNode person) {
    JsonNode name = person.path("navn");
    return Stream.of("fornavn", "mellomnavn", "etternavn")
        .map(part -> name.path(part).asText("").strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Optional<LocalDate> birthDate(JsonNode person) {
    try {
      return Optional.of(LocalDate.parse(person.path("fodselsdato").asText("")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
