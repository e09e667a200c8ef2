package dev.torg.launcher.demo;

import dev.torg.journey.MerchantKeys;
import dev.torg.journey.PartnerKeys;
import dev.torg.journey.Storefront;
import dev.torg.launcher.home.StackHome;
import java.io.PrintStream;
import java.net.URI;

/** What a newcomer sees first. */
record Greeting(URI address, DemoKeys keys, StackHome home) {

  void print(PrintStream out) {
    out.printf("%nTorg is ready on %s%n", address);
    out.printf("Mails are caught, and shown on %s%n%n", mails(address));
    printPortal(out);
    keys.partners().forEach(partner -> print(partner, out));
    AdministratorKeys administrator = keys.administrator();
    if (administrator != null) {
      print(administrator, out);
    }
    MerchantKeys merchant = keys.merchant();
    if (merchant != null) {
      print(merchant, out);
    }
    out.printf("The keys are kept in %s. Try:%n%n", home.root().relativize(home.demoKeys()));
    out.println(curl());
    out.println();
    out.println("That token wants the same Ocp-Apim-Subscription-Key beside it.");
    out.println("One of ./torg token wants none.");
    out.println();
  }

  /** Whom a newcomer can be in the portal; the development eID asks for no proof. */
  private void printPortal(PrintStream out) {
    out.printf("The portal: %s. Log in as%n", address);
    Storefront merchant = Storefront.NORDLYS;
    out.printf("  %-16s and act for business %s%n", merchant.person(), merchant.id());
    out.printf(
        "  %-16s and act for partner %s%n", DemoSeed.PARTNERS_PERSON, keys.main().partnerId());
    out.printf("  %-16s and act as operator%n%n", DemoSeed.OPERATING_PERSON);
  }

  /** Beside the gateway, where the eID is. */
  static URI mails(URI gateway) {
    return URI.create("http://localhost:" + (gateway.getPort() + 1) + "/mail");
  }

  private static void print(PartnerKeys partner, PrintStream out) {
    String version = partner.apiVersion() == null ? "default version" : partner.apiVersion();
    out.printf("Partner %s, %s (%s)%n", partner.partnerId(), partner.name(), version);
    out.printf("  client_id                 %s%n", partner.clientId());
    out.printf("  client_secret             %s%n", partner.clientSecret());
    out.printf("  Ocp-Apim-Subscription-Key %s%n%n", partner.subscriptionKey());
  }

  private static void print(MerchantKeys keys, PrintStream out) {
    out.printf("Merchant %s, sales unit %s%n", keys.name(), keys.msn());
    out.printf("  client_id                 %s%n", keys.clientId());
    out.printf("  client_secret             %s%n", keys.clientSecret());
    out.printf("  Ocp-Apim-Subscription-Key %s%n%n", keys.subscriptionKey());
  }

  private static void print(AdministratorKeys keys, PrintStream out) {
    out.printf("Administrator of %s%n", String.join(", ", keys.orgIds()));
    out.printf("  client_id                 %s%n", keys.clientId());
    out.printf("  client_secret             %s%n%n", keys.clientSecret());
  }

  private String curl() {
    PartnerKeys partner = keys.main();
    return """
    curl -X POST %s/accesstoken/get \\
      -H 'client_id: %s' \\
      -H 'client_secret: %s' \\
      -H 'Ocp-Apim-Subscription-Key: %s'\
    """
        .formatted(address, partner.clientId(), partner.clientSecret(), partner.subscriptionKey());
  }
}
