package dev.torg.rehearsal.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The fictional companies as the public register would answer: a file for each question. */
record RegisterFiles(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> CODES =
      Map.of("CHIEF_EXECUTIVE", "DAGL", "CHAIR", "LEDE", "BOARD_MEMBER", "MEDL");

  /**
   * @param companies the file of the demo register
   */
  void write(Path companies) {
    try {
      for (JsonNode company : JSON.readTree(companies.toFile())) {
        String id = company.at("/id").asText();
        Path roles = Folders.openForAll(folder.resolve(id)).resolve("roller.json");
        Files.write(folder.resolve(id + ".json"), JSON.writeValueAsBytes(unit(company)));
        Files.write(roles, JSON.writeValueAsBytes(roles(company)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no register of " + companies, e);
    }
  }

  private static ObjectNode unit(JsonNode company) {
    ObjectNode unit = JSON.createObjectNode().put("navn", company.at("/name").asText());
    if (company.at("/deleted").asBoolean()) {
      unit.put("slettedato", "2024-05-02");
    }
    JsonNode place = company.at("/businessAddress");
    ObjectNode address = unit.putObject("forretningsadresse");
    address.set("adresse", place.path("lines"));
    address.put("postnummer", place.at("/postCode").asText());
    address.put("poststed", place.at("/city").asText());
    address.put("landkode", "NO");
    return unit;
  }

  private static ObjectNode roles(JsonNode company) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode roles = answer.putArray("rollegrupper").addObject().putArray("roller");
    for (JsonNode person : company.path("roles")) {
      ObjectNode role = roles.addObject();
      role.putObject("type").put("kode", CODES.get(person.at("/role").asText()));
      ObjectNode holder = role.putObject("person");
      holder.put("fodselsdato", person.at("/birthDate").asText());
      String name = person.at("/name").asText();
      int last = name.lastIndexOf(' ');
      ObjectNode names = holder.putObject("navn");
      names.put("fornavn", name.substring(0, last));
      names.put("etternavn", name.substring(last + 1));
    }
    return answer;
  }
}
