package dev.torg.stack.demo;

import dev.torg.stack.home.RememberedSettings;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import dev.torg.stack.seed.KeysOfPartner;
import java.io.PrintStream;
import java.net.URI;

/** The demos of a running stack. */
public final class Demo {

  private final StackHome home;
  private final URI address;

  public Demo(StackHome home, URI address) {
    this.home = home;
    this.address = address;
  }

  /** Makes what is missing of the demo data. */
  public void seed() {
    new DemoSeed(home, address).seed();
  }

  /** Prints keys and a first request. */
  public void greet(PrintStream out) {
    DemoKeys.read(home).ifPresent(keys -> new Greeting(address, keys, home).print(out));
  }

  /** Walks through the journey and prints each request and its answer. */
  public void walk(PrintStream out) {
    Gateway gateway = new Gateway(address, new PrintingNarrator(out));
    new Journey(gateway, address, keys(), new RememberedSettings(home)).walk();
    out.printf("%nThe journey is complete.%n");
  }

  /** Takes many orders through the journey and prints how long approvals take to show. */
  public void measure(int orders, PrintStream out) {
    delays(orders).print(out);
  }

  /** Takes many orders through the journey. */
  public Delays delays(int orders) {
    return new ManyOrders(silent(), address, keys(), new RememberedSettings(home)).run(orders);
  }

  /** The main demo partner, with a token. */
  public CallingPartner callingMain() {
    PartnerKeys keys = keys().main();
    return calling(Partner.logIn(silent(), keys), keys.pricePackageId());
  }

  /** A partner of the bulk data, with a token. */
  public CallingPartner calling(KeysOfPartner seeded) {
    PartnerKeys keys =
        new PartnerKeys(
            seeded.partnerId(),
            seeded.partnerId(),
            null,
            seeded.clientId(),
            seeded.clientSecret(),
            seeded.subscriptionKey(),
            seeded.managementClientId(),
            seeded.managementSecret(),
            "");
    Partner partner = Partner.logIn(silent(), keys);
    Answer packages =
        partner.get("/management/v1/partners/price-packages").expect("Reading price packages", 200);
    return calling(partner, packages.body().path(0).path("pricePackageId").asText());
  }

  private CallingPartner calling(Partner partner, String pricePackageId) {
    return new CallingPartner(
        address,
        partner.keys().partnerId(),
        partner.headers(),
        Storefront.NORDLYS.order(pricePackageId));
  }

  private Gateway silent() {
    return new Gateway(address, Narrator.SILENT);
  }

  /** A token that needs no other key beside it. */
  public String token(DemoCaller caller) {
    return switch (caller) {
      case PARTNER -> partnerToken();
      case OPERATOR -> Operator.logIn(silent(), new RememberedSettings(home)).token();
      case PARTNER_PORTAL ->
          Person.logIn(silent(), address, DemoSeed.PARTNERS_PERSON)
              .actingForPartner(keys().main().partnerId())
              .token();
      case MERCHANT_PORTAL -> DemoSeed.representative(silent(), address).token();
    };
  }

  private String partnerToken() {
    PartnerKeys partner = keys().main();
    return ClientCredentials.token(
        silent(), partner.name(), partner.managementClientId(), partner.managementSecret());
  }

  private DemoKeys keys() {
    return DemoKeys.read(home)
        .orElseThrow(() -> new CommandFailed("There is no demo data yet; run ./torg up first."));
  }
}
