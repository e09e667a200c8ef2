package dev.torg.portal.units;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What programs of a sales unit may do with the Login API.
 *
 * @param isSet whether they may do anything yet
 * @param version that a change must still find
 */
record LoginApiPage(
    Frame frame, String msn, List<String> scopes, boolean isSet, Form form, String version)
    implements TemplateInstance {}
