package dev.torg.launcher.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.PrivateFile;
import dev.torg.journey.MerchantKeys;
import dev.torg.journey.PartnerKeys;
import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of the demo partners, administrator and merchant, as kept on disk. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DemoKeys(
    List<PartnerKeys> partners,
    @Nullable AdministratorKeys administrator,
    @Nullable MerchantKeys merchant) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Optional<DemoKeys> read(StackHome home) {
    if (!Files.exists(home.demoKeys())) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(home.demoKeys().toFile(), DemoKeys.class));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + home.demoKeys(), e);
    }
  }

  void write(StackHome home) {
    try {
      PrivateFile.write(
          home.demoKeys(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  DemoKeys with(AdministratorKeys keys) {
    return new DemoKeys(partners, keys, merchant);
  }

  DemoKeys with(MerchantKeys keys) {
    return new DemoKeys(partners, administrator, keys);
  }

  /** The partner that most examples use: it has no pinned version. */
  PartnerKeys main() {
    if (partners.isEmpty()) {
      throw new CommandFailed("There are no demo partners.");
    }
    return partners.get(0);
  }

  PartnerKeys other() {
    return partners.get(partners.size() - 1);
  }
}
