package dev.torg.orgconfig.api;

import dev.torg.orgconfig.app.ListOrgConfigs.Listed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the list. */
@Schema(
    name = "OrgConfigList",
    example =
        """
        {"data": [{"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001",
          "vipps_enabled": true, "environment": "production", "created_at": "2026-03-26T10:00:00Z"}],
         "pagination": {"page": 1, "limit": 20, "total": 1}}""")
record OrgConfigListView(
    @Schema(maxItems = 100) List<OrgConfigSummaryView> data, Pagination pagination) {

  @Schema(name = "OrgConfigPagination")
  record Pagination(
      @Schema(minimum = "1", maximum = "1000000") int page,
      @Schema(minimum = "1", maximum = "100") int limit,
      @Schema(minimum = "0", maximum = "100000000") long total) {}

  static OrgConfigListView of(Listed listed, ListOrgConfigsRequest query) {
    return new OrgConfigListView(
        listed.configs().stream().map(OrgConfigSummaryView::of).toList(),
        new Pagination(query.page(), query.limit(), listed.total()));
  }
}
