package dev.torg.platform.testing.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every table of production settings keeps to. A module's test extends it with its rows. */
public abstract class ProductionTableRules {

  private final List<ProductionSetting> table;
  private final List<SettingSample> samples;

  protected ProductionTableRules(ProductionSettings settings, SettingSample... samples) {
    this.table = settings.table();
    this.samples = List.of(samples);
  }

  @TestFactory
  Stream<DynamicTest> refusesWhatIsUnsafe() {
    return samples.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.toString(),
                    () ->
                        assertThat(refusals(sample, sample.unsafeConfig()))
                            .singleElement()
                            .asString()
                            .startsWith(sample.name() + " ")
                            .endsWith(".")));
  }

  @TestFactory
  Stream<DynamicTest> takesWhatIsSafe() {
    return samples.stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.name() + "=" + sample.safe(),
                    () -> assertThat(refusals(sample, sample.safeConfig())).isEmpty()));
  }

  @Test
  void everySettingHasASample() {
    assertThat(samples.stream().map(SettingSample::name).distinct())
        .containsExactlyInAnyOrderElementsOf(table.stream().map(ProductionSetting::name).toList());
  }

  /** What the settings are read with; a table that asks a mapping adds it. */
  protected SmallRyeConfigBuilder builder() {
    return new SmallRyeConfigBuilder();
  }

  private List<String> refusals(SettingSample sample, Map<String, String> values) {
    Config config = builder().addDiscoveredConverters().withDefaultValues(values).build();
    return table.stream()
        .filter(setting -> setting.name().equals(sample.name()))
        .map(setting -> setting.refusal(config))
        .flatMap(Optional::stream)
        .toList();
  }
}
