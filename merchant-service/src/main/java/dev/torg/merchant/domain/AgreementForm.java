package dev.torg.merchant.domain;

import dev.torg.platform.business.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the business declares in its agreement. Both lists may be empty: that too is an answer. */
public record AgreementForm(
    List<Owner> owners, List<PoliticallyExposedPerson> politicallyExposed, String contactEmail) {

  public AgreementForm {
    owners = List.copyOf(owners);
    politicallyExposed = List.copyOf(politicallyExposed);
  }

  /**
   * The SHA-256 of all that the form says: a line for each owner, each exposed person and the
   * address, in their order, with tabs between the values.
   */
  public String sha256() {
    String text =
        Stream.of(
                owners.stream().map(AgreementForm::line),
                politicallyExposed.stream().map(AgreementForm::line),
                Stream.of("contact\t" + contactEmail))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Owner owner) {
    return String.join(
        "\t",
        "owner",
        owner.name(),
        owner.birthDate().toString(),
        Integer.toString(owner.sharePercent()),
        owner.ownership().name());
  }

  private static String line(PoliticallyExposedPerson person) {
    return String.join("\t", "exposed", person.name(), person.position());
  }
}
