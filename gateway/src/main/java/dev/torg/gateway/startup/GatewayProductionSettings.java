package dev.torg.gateway.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.present;
import static dev.torg.platform.startup.Requirements.privateFiles;

import dev.torg.gateway.route.UpstreamSettings;
import dev.torg.gateway.route.UpstreamSettings.AnotherUpstream;
import dev.torg.gateway.settings.AddressRange;
import dev.torg.platform.startup.Hosts;
import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import dev.torg.platform.startup.SettingValue;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Whom services believe is asked how it keeps that, and whom beyond them it hands callers to. */
@ApplicationScoped
class GatewayProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return Stream.of(passes(), whoIsNear(), otherUpstreams()).flatMap(List::stream).toList();
  }

  private static List<ProductionSetting> passes() {
    return List.of(
        new ProductionSetting(
            "torg.gateway.pass.signing-key-location",
            present().and(privateFiles()),
            "must name files with RSA keys in PKCS#8 PEM that others cannot read, the same for"
                + " all replicas, and not those of partner-service: services believe whoever"
                + " has them."),
        new ProductionSetting(
            "torg.gateway.pass.lifetime",
            atMost(Duration.ofMinutes(5)),
            "must be more than nothing and 5m at most: services know of no revocation."));
  }

  private static List<ProductionSetting> whoIsNear() {
    return List.of(
        new ProductionSetting(
            "torg.gateway.trusted-proxies",
            value ->
                value
                    .config()
                    .getOptionalValues(value.name(), String.class)
                    .orElse(List.of())
                    .stream()
                    .allMatch(GatewayProductionSettings::isNarrow),
            "must be addresses and ranges of proxies, of a /8 at most (public IPv6: /32), such as"
                + " 10.0.0.0/8: whoever calls from there says itself where it comes from."),
        new ProductionSetting(
            "torg.gateway.services.\"<name>\"",
            value ->
                upstreamSettings(value).services().values().stream()
                    .allMatch(
                        address ->
                            Hosts.isSafeWay(address, value) || Hosts.isInside(address.getHost())),
            "must be an https address, or of a host inside (a name such as partner-service.torg.svc,"
                + " a private address), or torg.network.encrypts must be true: what callers send"
                + " would cross the net in the clear."));
  }

  private static boolean isNarrow(String range) {
    try {
      return AddressRange.of(range).isNarrow();
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static List<ProductionSetting> otherUpstreams() {
    return List.of(
        new ProductionSetting(
            "torg.gateway.upstreams.\"<name>\".url",
            value ->
                upstreams(value).stream()
                    .allMatch(upstream -> Hosts.isSafeWay(upstream.url(), value)),
            "must be an https address, or torg.network.encrypts must be true: what callers send"
                + " could be read on its way."),
        new ProductionSetting(
            "torg.gateway.upstreams.\"<name>\".own-token",
            value ->
                upstreams(value).stream().noneMatch(GatewayProductionSettings::takesTokensOfAnyone),
            "must be false where callers is anyone, as nobody's token is looked at there: name the"
                + " kinds of callers whose tokens it is to get."));
  }

  private static boolean takesTokensOfAnyone(AnotherUpstream upstream) {
    return upstream.ownToken() && upstream.callers().contains("anyone");
  }

  /** By the mapping: a name may be written in more than one way. */
  private static Collection<AnotherUpstream> upstreams(SettingValue value) {
    return upstreamSettings(value).upstreams().values();
  }

  private static UpstreamSettings upstreamSettings(SettingValue value) {
    return value.config().unwrap(SmallRyeConfig.class).getConfigMapping(UpstreamSettings.class);
  }
}
