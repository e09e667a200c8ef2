package dev.torg.merchant.contracts.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns tokens into addresses below the gateway's own, and back. */
@ApplicationScoped
public class ContractAddresses {

  static final String PATH = "/contracts";

  private static final String SUFFIX = ".pdf";

  private final String publicUrl;

  ContractAddresses(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  public ContractUrlsView of(List<String> tokens) {
    return new ContractUrlsView(
        tokens.stream().map(token -> publicUrl + PATH + "/" + token + SUFFIX).toList());
  }

  /** Empty for a file that can be no contract. */
  static Optional<String> token(String file) {
    return file.endsWith(SUFFIX)
        ? Optional.of(file.substring(0, file.length() - SUFFIX.length()))
        : Optional.empty();
  }
}
