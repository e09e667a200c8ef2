package dev.torg.portal.acts;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/**
 * Everything that was done about one thing, the newest first.
 *
 * @param thing what it is called
 * @param back the page of it
 */
record ActsPage(Frame frame, String thing, String back, Listed<Act> acts)
    implements TemplateInstance {}
