package dev.torg.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.util.BomUtils;

/**
 * What a program is made of, as CycloneDX 1.6: every jar of its image with its hashes. What its
 * base holds is the matter of who makes the base.
 */
record BillOfMaterials(PackedProgram program, String version) {

  private static final String GROUP = "dev.torg";

  /** Writes {@code PROGRAM.cdx.json}; the same jars give the same file. */
  Path writeInto(Path folder) {
    try {
      Path file = folder.resolve(program.name() + ".cdx.json");
      String text = BomGeneratorFactory.createJson(Version.VERSION_16, bill()).toJsonString();
      return Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("no bill of materials of " + program.name(), e);
    } catch (GeneratorException e) {
      throw new IllegalStateException("no bill of materials of " + program.name(), e);
    }
  }

  /** Fails if a jar is of unknown origin. */
  private Bom bill() throws IOException {
    Component whole =
        component(new Coordinates(GROUP, program.name(), "", version), Component.Type.APPLICATION);
    Metadata metadata = new Metadata();
    metadata.setComponent(whole);
    metadata.setTimestamp(null);
    Bom bill = new Bom();
    bill.setSerialNumber(
        "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getPurl().getBytes(StandardCharsets.UTF_8)));
    bill.setMetadata(metadata);
    Map<String, Coordinates> known = Coordinates.byFileName(program.dependencies());
    for (String jar : program.jarsInLib()) {
      bill.addComponent(library(jar, known));
    }
    return bill;
  }

  private Component library(String jar, Map<String, Coordinates> known) throws IOException {
    Path file = program.folder().resolve(jar);
    Coordinates origin = known.get(file.getFileName().toString());
    if (origin == null) {
      throw new IllegalStateException(program.name() + " has a jar of unknown origin: " + jar);
    }
    Component library = component(origin, Component.Type.LIBRARY);
    List<Hash> hashes = BomUtils.calculateHashes(file.toFile(), Version.VERSION_16);
    library.setHashes(
        hashes.stream()
            .filter(hash -> hash.getAlgorithm().equals(Hash.Algorithm.SHA_256.getSpec()))
            .toList());
    return library;
  }

  private static Component component(Coordinates origin, Component.Type type) {
    Component component = new Component();
    component.setType(type);
    component.setGroup(origin.group());
    component.setName(origin.artifact());
    component.setVersion(origin.version());
    component.setPurl(origin.packageUrl());
    component.setBomRef(origin.packageUrl());
    return component;
  }
}
