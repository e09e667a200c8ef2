package dev.torg.launcher.demo;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.ClientCredentials;
import dev.torg.journey.Delays;
import dev.torg.journey.Gateway;
import dev.torg.journey.Journey;
import dev.torg.journey.ManyOrders;
import dev.torg.journey.Narrator;
import dev.torg.journey.Notices;
import dev.torg.journey.Operator;
import dev.torg.journey.OperatorKeys;
import dev.torg.journey.PartnerKeys;
import dev.torg.journey.Person;
import dev.torg.journey.PrintingNarrator;
import dev.torg.journey.Storefront;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.DemoOperator;
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
    new DemoSeed(home, silent(), operatorKeys()).seed();
  }

  /** Prints keys and a first request. */
  public void greet(PrintStream out) {
    DemoKeys.read(home).ifPresent(keys -> new Greeting(address, keys, home).print(out));
  }

  /** Walks through the journey and prints each request and its answer. */
  public void walk(PrintStream out) {
    Gateway gateway = new Gateway(address, new PrintingNarrator(out));
    new Notices(gateway, keys().main(), Greeting.mails(address)).during(() -> walk(gateway));
    out.printf("%nThe journey is complete.%n");
  }

  /** Walks through the journey where this machine can be sent no webhooks. */
  public void walkUnheard() {
    walk(silent());
  }

  private void walk(Gateway gateway) {
    new Journey(gateway, keys().main(), keys().other(), operatorKeys()).walk();
  }

  /** Takes many orders through the journey and prints how long approvals take to show. */
  public void measure(int orders, PrintStream out) {
    delays(orders).print(out);
  }

  /** Takes many orders through the journey. */
  public Delays delays(int orders) {
    return new ManyOrders(silent(), keys().main(), operatorKeys()).run(orders);
  }

  /** The main demo partner, with a token. */
  public CallingPartner calling() {
    return CallingPartner.logIn(silent(), keys().main());
  }

  /** The other demo partner, with a token. */
  public CallingPartner callingOther() {
    return CallingPartner.logIn(silent(), keys().other());
  }

  /** The session of a person who acts for that partner in the portal, which lets it do so. */
  public String personOf(String partnerId) {
    Operator operator = Operator.logIn(silent(), operatorKeys());
    new DemoSeed(home, silent(), operatorKeys()).connectPortalUser(operator, partnerId);
    return Person.logIn(silent(), DemoSeed.PARTNERS_PERSON).actingForPartner(partnerId).token();
  }

  /** A token that needs no other key beside it. */
  public String token(DemoCaller caller) {
    return switch (caller) {
      case PARTNER -> partnerToken();
      case OPERATOR -> Operator.token(silent(), operatorKeys());
      case PARTNER_PORTAL ->
          Person.logIn(silent(), DemoSeed.PARTNERS_PERSON)
              .actingForPartner(keys().main().partnerId())
              .token();
      case MERCHANT_PORTAL ->
          Person.logIn(silent(), Storefront.FJORD.person())
              .actingFor(Storefront.FJORD.scheme(), Storefront.FJORD.id())
              .token();
    };
  }

  private String partnerToken() {
    PartnerKeys partner = keys().main();
    return ClientCredentials.token(
        silent(), partner.name(), partner.managementClientId(), partner.managementSecret());
  }

  private Gateway silent() {
    return new Gateway(address, Narrator.SILENT);
  }

  private OperatorKeys operatorKeys() {
    String secret = new RememberedSettings(home).secret(DemoOperator.SECRET);
    return new OperatorKeys(DemoOperator.CLIENT_ID, secret);
  }

  private DemoKeys keys() {
    return DemoKeys.read(home)
        .orElseThrow(() -> new CommandFailed("There is no demo data yet; run ./torg up first."));
  }
}
