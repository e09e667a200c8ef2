package dev.torg.platform.startup;

import java.util.List;

/**
 * What must hold before a process may serve production. Every bean of this type is asked at start.
 */
public interface ProductionSettings {

  /** One line for each setting, the same at every call. */
  List<ProductionSetting> table();
}
