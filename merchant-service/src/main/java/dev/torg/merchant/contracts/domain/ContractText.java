package dev.torg.merchant.contracts.domain;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantAgreement;
import dev.torg.merchant.domain.Owner;
import dev.torg.merchant.domain.PoliticallyExposedPerson;
import dev.torg.merchant.domain.SignedState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a contract says. Partners read it too: birth dates and the contact's e-mail address stay in
 * the agreement.
 *
 * @param sections in their order, each with lines that may be longer than a page is wide
 */
public record ContractText(UUID agreementId, String title, List<Section> sections) {

  /** A part of the contract under its own heading. */
  public record Section(String heading, List<String> lines) {

    public Section {
      lines = List.copyOf(lines);
    }
  }

  private static final String NOBODY = "none";

  public ContractText {
    sections = List.copyOf(sections);
  }

  public static ContractText of(Merchant merchant) {
    MerchantAgreement agreement = merchant.agreement();
    return new ContractText(
        agreement.id(),
        "Merchant agreement",
        List.of(
            company(merchant),
            owners(agreement.form().owners()),
            exposed(agreement.form().politicallyExposed()),
            signature(agreement)));
  }

  private static Section company(Merchant merchant) {
    return new Section(
        "Company",
        List.of(
            merchant.name(),
            "Business identifier: "
                + merchant.business().scheme().text()
                + " "
                + merchant.business().id()));
  }

  private static Section owners(List<Owner> owners) {
    return new Section("Owners", orNobody(owners.stream().map(ContractText::line).toList()));
  }

  private static String line(Owner owner) {
    String how =
        switch (owner.ownership()) {
          case DIRECT -> "direct";
          case INDIRECT -> "indirect";
        };
    return owner.name() + ", " + owner.sharePercent() + " %, " + how;
  }

  private static Section exposed(List<PoliticallyExposedPerson> people) {
    return new Section(
        "Politically exposed persons",
        orNobody(people.stream().map(person -> person.name() + ", " + person.position()).toList()));
  }

  private static Section signature(MerchantAgreement agreement) {
    List<String> lines =
        Stream.concat(
                Stream.of(
                    "Signed by: " + agreement.signedByName(),
                    "Signed at (UTC): " + agreement.signedAt(),
                    "Agreement: " + agreement.id()),
                agreement.signedState().stream().flatMap(ContractText::lines))
            .toList();
    return new Section("Signature", lines);
  }

  private static Stream<String> lines(SignedState state) {
    return Stream.of("Version read: " + state.tag(), "SHA-256 of the form: " + state.formSha256());
  }

  private static List<String> orNobody(List<String> lines) {
    return lines.isEmpty() ? List.of(NOBODY) : lines;
  }
}
