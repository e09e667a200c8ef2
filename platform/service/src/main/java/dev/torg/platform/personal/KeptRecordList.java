package dev.torg.platform.personal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.torg.platform.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what is kept. */
@Schema(name = "PersonalRecordList")
public record KeptRecordList(@Schema(maxItems = 200) List<RecordView> records) {

  static KeptRecordList of(Page<KeptRow> page) {
    return new KeptRecordList(
        page.items().stream().map(row -> new RecordView(row.table(), row.content())).toList());
  }

  @Schema(name = "PersonalRecord")
  public record RecordView(
      @Schema(
              description = "What it is, and how many of its kind follow each other",
              maxLength = 100)
          String table,
      @Schema(
              description =
                  "What is kept, but for secrets; its members are no part of the contract",
              implementation = Object.class)
          @JsonRawValue
          String content) {}
}
