package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.json.JsonForm;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.ConfigurationFlag;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of a configuration that a patch names. */
record ConfigurationPatchRequest(
    @Nullable CaptureType captureType, Map<ConfigurationFlag, Boolean> flags) {

  static final ConfigurationPatchRequest NOTHING = new ConfigurationPatchRequest(null, Map.of());

  private static final String CAPTURE_TYPE = "captureType";
  private static final Map<String, CaptureType> CAPTURE_TYPES =
      Arrays.stream(CaptureType.values())
          .collect(Collectors.toMap(CaptureType::text, Function.identity()));

  static ConfigurationPatchRequest read(JsonForm json) {
    MergePatch.refuseNull(json, CAPTURE_TYPE);
    Map<ConfigurationFlag, Boolean> flags = new EnumMap<>(ConfigurationFlag.class);
    for (ConfigurationFlag flag : ConfigurationFlag.values()) {
      MergePatch.refuseNull(json, flag.text());
      json.flag(flag.text()).ifPresent(value -> flags.put(flag, value));
    }
    return new ConfigurationPatchRequest(
        json.choice(CAPTURE_TYPE, CAPTURE_TYPES).orElse(null), flags);
  }
}
