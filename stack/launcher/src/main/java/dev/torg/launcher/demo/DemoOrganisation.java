package dev.torg.launcher.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Organisations that the demo administrator answers for, as it configures them. */
enum DemoOrganisation {
  HELSEAPP(
      "org_helseapp",
      "production",
      "helseapp://vipps-callback",
      List.of("openid", "name", "birthDate", "phoneNumber")),
  TRENINGSSENTER(
      "org_treningssenter",
      "production",
      "https://treningssenter.example/vipps/callback",
      List.of("openid", "name", "email", "address")),
  NY_KLINIKK(
      "org_ny_klinikk", "test", "nyklinikk://vipps-callback", List.of("openid", "phoneNumber"));

  private final String id;
  private final String environment;
  private final String redirectUri;
  private final List<String> scopes;

  DemoOrganisation(String id, String environment, String redirectUri, List<String> scopes) {
    this.id = id;
    this.environment = environment;
    this.redirectUri = redirectUri;
    this.scopes = scopes;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(DemoOrganisation::id).toList();
  }

  String id() {
    return id;
  }

  /** What creates it. The secret itself is nowhere. */
  String configuration() {
    String asked = scopes.stream().collect(Collectors.joining("\", \"", "\"", "\""));
    return """
    {"org_id": "%1$s", "client_id": "vipps-client-%1$s", "environment": "%2$s",
     "client_secret_ref": "vault://orgs/%1$s/vipps_secret", "redirect_uri": "%3$s",
     "scopes": [%4$s]}\
    """
        .formatted(id, environment, redirectUri, asked);
  }
}
