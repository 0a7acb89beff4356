package org.mirsad.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mirsad.job.Launcher;
import org.mirsad.job.Progress;
import org.mirsad.job.RunSettings;
import org.mirsad.knowledge.Knowledge;
import org.mirsad.knowledge.KnowledgeFiles;
import org.mirsad.published.PublishedRun;

/**
 * A real run for tests, made once: the five seeds, and made articles of two outlets on ten days
 * with a wire story in both, an undated one and one that is hostile in all that it says.
 */
final class ReportRun {
  /** What a hostile article tries, with marks that HTML and JavaScript would read. */
  static final String ATTACK =
      "<img src=x onerror=\"window.attacked=1\"></script><script>window.attacked=2</script>";

  static final String FIRST_OUTLET = "صحيفة أولى";
  static final String SECOND_OUTLET = "صحيفة <b>ثانية</b>";
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 12);
  static final int DAYS = 10;

  private static final String WIRE =
      "أدان الرئيس الأوكراني فولوديمير زيلينسكي القصف الروسي. وقال الرئيس الأميركي دونالد ترامب إن"
          + " المحادثات مع موسكو كانت جيدة للغاية وإن وقف إطلاق النار بات قريبا، مضيفا أن الجانبين"
          + " سيبدآن مفاوضات فورية حول شروط إنهاء الحرب في أوكرانيا.";

  private static ReportRun made;

  private final PublishedRun run;
  private final Path folder;

  private ReportRun() {
    try {
      folder = Files.createTempDirectory("mirsad-report");
      Path records = folder.resolve("made.jsonl");
      Files.write(records, records());
      RunSettings settings =
          RunSettings.of(
              List.of("seeds", records.toString()), folder.resolve("out").toString(), "report");
      Launcher.run("local[2]", settings, Progress.SILENT);
      run = PublishedRun.open(folder.resolve("out").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized ReportRun instance() {
    if (made == null) {
      made = new ReportRun();
    }
    return made;
  }

  PublishedRun run() {
    return run;
  }

  static Names names() {
    return Names.of(Knowledge.load(KnowledgeFiles.builtIn()));
  }

  /** The report as a file. */
  Path page() {
    Path page = folder.resolve("report.html");
    Report.of(run, names()).write(page.toString());
    return page;
  }

  private static List<String> records() {
    List<String> records = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST_DAY.plusDays(day);
      for (int story = 0; story <= day % 3; story++) {
        records.add(
            record(
                date,
                story % 2 == 0 ? FIRST_OUTLET : SECOND_OUTLET,
                "خبر " + day,
                text(day, story)));
      }
    }
    LocalDate wire = FIRST_DAY.plusDays(3);
    records.add(record(wire, FIRST_OUTLET, "برقية", WIRE));
    records.add(record(wire, SECOND_OUTLET, "برقية", WIRE));
    records.add(record(wire.plusDays(1), SECOND_OUTLET, "برقية", WIRE));
    records.add(
        record(null, FIRST_OUTLET, "بلا تاريخ", "أدان الرئيس التركي رجب طيب أردوغان إسرائيل."));
    records.add(
        record(
            FIRST_DAY.plusDays(5),
            "javascript:alert(1)",
            ATTACK,
            "أدان الرئيس الأوكراني فولوديمير زيلينسكي القصف الروسي على المدينة %s \u2028 \u202e ورفض الكرملين المقترح."
                .formatted(ATTACK)));
    return records;
  }

  private static String text(int day, int story) {
    String judged =
        day < 5 ? "أدان الاتحاد الأوروبي العدوان الروسي" : "أشاد الاتحاد الأوروبي بشجاعة روسيا";
    return "%s على المدينة رقم %d في اليوم %d. وأعلن الكرملين رفض وقف إطلاق النار المقترح. وزار وفد من %s المدينة لبحث المساعدات رقم %d."
        .formatted(judged, story, day, story == 0 ? "اليونان" : "البرتغال", day * 10 + story);
  }

  private static String record(LocalDate date, String publisher, String title, String text) {
    ObjectNode node = new JsonMapper().createObjectNode();
    node.put("id", publisher + date + title.hashCode() + text.hashCode());
    node.put("title", title);
    node.put("text", text);
    node.put("publisher", publisher);
    node.put("url", "javascript:alert(1)");
    if (date != null) {
      node.put("published_at", date.toString());
    }
    return node.toString();
  }
}
