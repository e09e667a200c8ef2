package dev.torg.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.ClientCredentials;
import dev.torg.journey.Gateway;
import dev.torg.journey.LiveUnit;
import dev.torg.journey.MerchantKeys;
import dev.torg.journey.Operator;
import dev.torg.journey.OperatorKeys;
import dev.torg.journey.Partner;
import dev.torg.journey.PartnerKeys;
import dev.torg.journey.Person;
import dev.torg.journey.Portal;
import dev.torg.journey.RevealedKeys;
import dev.torg.journey.Storefront;
import dev.torg.launcher.home.StackHome;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes two partners with keys, an administrator and its configured organisations, a partner's
 * portal user and an operator's, and a few merchants with live units, one of which has asked for
 * its keys.
 */
final class DemoSeed {

  /** Who acts for the first partner in the portal. */
  static final String PARTNERS_PERSON = "Pia Partner";

  /** Who is an operator there. */
  static final String OPERATING_PERSON = "Olga Olsen";

  private static final String ADMINISTRATOR = "administrator";

  private static final List<Storefront> MERCHANTS = List.of(Storefront.FJORD, Storefront.BAKERIET);

  private final StackHome home;
  private final Gateway gateway;
  private final OperatorKeys operatorKeys;

  DemoSeed(StackHome home, Gateway gateway, OperatorKeys operatorKeys) {
    this.home = home;
    this.gateway = gateway;
    this.operatorKeys = operatorKeys;
  }

  void seed() {
    Operator operator = Operator.logIn(gateway, operatorKeys);
    DemoKeys keys =
        DemoKeys.read(home)
            .orElseGet(
                () -> {
                  DemoKeys made =
                      new DemoKeys(
                          List.of(
                              partner(operator, "100001", "Torg Kasse AS", null),
                              partner(operator, "100002", "Nettbutikk Partner AS", "2026-01")),
                          null,
                          null);
                  made.write(home);
                  return made;
                });
    AdministratorKeys administrator = keys.administrator();
    if (administrator == null) {
      administrator = administrator(operator);
      keys = keys.with(administrator);
      keys.write(home);
    }
    configureOrganisations(administrator);
    connectPortalUser(operator, keys.main().partnerId());
    appointOperator(operator);
    keys.partners().forEach(partner -> seedUnits(operator, partner));
    if (keys.merchant() == null) {
      keys.with(merchantKeys(keys.main())).write(home);
    }
  }

  private MerchantKeys merchantKeys(PartnerKeys partner) {
    Storefront merchant = MERCHANTS.get(0);
    return new RevealedKeys(Portal.entered(gateway, merchant).person())
        .of(merchant.unitName(), msn(partner, merchant));
  }

  private String msn(PartnerKeys keys, Storefront merchant) {
    JsonNode units =
        Partner.logIn(gateway, keys).get("/management/v1/sales-units").json().path("salesUnits");
    for (JsonNode unit : units) {
      if (unit.path("name").asText().equals(merchant.unitName())) {
        return unit.path("msn").asText();
      }
    }
    throw new CommandFailed("The partner has no sales unit " + merchant.unitName() + ".");
  }

  private PartnerKeys partner(
      Operator operator, String partnerId, String name, @Nullable String version) {
    operator
        .caller()
        .post("/operations/v1/partners", partnerBody(partnerId, name))
        .expect("Registering partner " + partnerId, 201, 409);
    UUID pricePackageId = UUID.nameUUIDFromBytes(("price-package " + partnerId).getBytes(UTF_8));
    operator
        .caller()
        .post(
            "/operations/v1/partners/" + partnerId + "/price-packages",
            pricePackageBody(pricePackageId))
        .expect("Adding a price package", 201, 409);
    JsonNode keys = issued(operator, partnerId, "partner-keys", version);
    JsonNode managementKeys = issued(operator, partnerId, "management-keys", version);
    return new PartnerKeys(
        partnerId,
        name,
        version,
        keys.path("clientId").asText(),
        keys.path("clientSecret").asText(),
        keys.path("subscriptionKey").asText(),
        managementKeys.path("clientId").asText(),
        managementKeys.path("clientSecret").asText(),
        pricePackageId.toString());
  }

  private static JsonNode issued(
      Operator operator, String partnerId, String kind, @Nullable String version) {
    String pin = version == null ? "" : ", \"apiVersion\": \"%s\"".formatted(version);
    return operator
        .caller()
        .post(
            "/operations/v1/partners/" + partnerId + "/credentials",
            "{\"kind\": \"%s\"%s}".formatted(kind, pin))
        .expect("Issuing " + kind, 201)
        .json();
  }

  private static AdministratorKeys administrator(Operator operator) {
    List<String> ids = DemoOrganisation.ids();
    String orgIds = ids.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    JsonNode keys =
        operator
            .caller()
            .post(
                "/operations/v1/credentials",
                "{\"kind\": \"administrator-keys\", \"orgIds\": [%s]}".formatted(orgIds))
            .expect("Issuing administrator-keys", 201)
            .json();
    return new AdministratorKeys(
        ids, keys.path("clientId").asText(), keys.path("clientSecret").asText());
  }

  private void configureOrganisations(AdministratorKeys keys) {
    String token =
        ClientCredentials.token(gateway, ADMINISTRATOR, keys.clientId(), keys.clientSecret());
    Caller administrator = Caller.bearing(gateway, ADMINISTRATOR, token);
    for (DemoOrganisation organisation : DemoOrganisation.values()) {
      administrator
          .post("/api/v1/vipps-orgs", organisation.configuration())
          .expect("Configuring " + organisation.id(), 201, 409);
    }
  }

  void connectPortalUser(Operator operator, String partnerId) {
    operator
        .caller()
        .post("/operations/v1/partners/" + partnerId + "/users", named(PARTNERS_PERSON))
        .expect("Connecting a portal user", 200);
  }

  private void appointOperator(Operator operator) {
    operator
        .caller()
        .post("/operations/v1/operators", named(OPERATING_PERSON))
        .expect("Appointing an operator", 204);
  }

  /** The id of somebody who logs in for it. */
  private String named(String person) {
    Answer session =
        Person.logIn(gateway, person).get("/portal/v1/session").expect("Reading the session", 200);
    return "{\"userId\": \"%s\"}".formatted(session.text("userId"));
  }

  private void seedUnits(Operator operator, PartnerKeys keys) {
    Partner partner = Partner.logIn(gateway, keys);
    String units = partner.get("/management/v1/sales-units").expect("Reading units", 200).text();
    MERCHANTS.stream()
        .filter(merchant -> !units.contains(merchant.unitName()))
        .forEach(merchant -> makeUnit(operator, partner, keys.pricePackageId(), merchant));
  }

  private void makeUnit(
      Operator operator, Partner partner, String pricePackageId, Storefront merchant) {
    String orderId = partner.prefillWhenKnown(merchant.order(pricePackageId));
    Portal.entered(gateway, merchant).complete(orderId);
    operator.take(orderId);
    operator.approve(orderId);
    LiveUnit.of(partner, orderId);
  }

  private static String partnerBody(String partnerId, String name) {
    return """
    {"partnerId": "%s", "name": "%s", "level": "Partner Plus",
     "contactName": "Pia Partner", "contactEmail": "pia.partner@example.com"}\
    """
        .formatted(partnerId, name);
  }

  private static String pricePackageBody(UUID pricePackageId) {
    return """
    {"pricePackageId": "%s", "name": "Standard", "description": "2,75%%",
     "visibleInSignupForm": true, "productType": "PAYMENT_INTEGRATION", "market": "NO",
     "commission": "2.75"}\
    """
        .formatted(pricePackageId);
  }
}
