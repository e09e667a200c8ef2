package dev.torg.document.settings;

import java.util.List;

/** The settings of one concern. */
record Concern(String text, List<Setting> settings) {}
