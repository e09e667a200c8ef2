package dev.torg.orgconfig.api;

import dev.torg.orgconfig.app.ListOrgConfigs.Listed;
import java.util.List;

/** One page of the list. */
record OrgConfigListView(List<OrgConfigSummary> data, Pagination pagination) {

  record Pagination(int page, int limit, long total) {}

  static OrgConfigListView of(Listed listed, PageQuery query) {
    return new OrgConfigListView(
        listed.configs().stream().map(OrgConfigSummary::of).toList(),
        new Pagination(query.page(), query.limit(), listed.total()));
  }
}
