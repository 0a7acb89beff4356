package org.mirsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mirsad report --images} on a run of one article. */
class ReportImagesIT {
  @TempDir Path folder;

  @Test
  void oneArticleOnOneDayGivesImagesInTheLanguageAskedFor() throws Exception {
    Path article = folder.resolve("2025-05-20.txt");
    Files.writeString(
        article,
        "خبر\n\nأدان الرئيس الأوكراني فولوديمير زيلينسكي القصف الروسي يوم 20 مايو 2025.\n");
    Path output = folder.resolve("out");
    Spoken run =
        Spoken.by("run", "--input", article.toString(), "--output", output.toString(), "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    Path images = folder.resolve("images");
    Spoken spoken = report(output, images, "ar");
    assertThat(spoken.code()).as(spoken.err()).isZero();
    assertThat(spoken.out()).contains("report.html (", images + " (");
    assertThat(names(images))
        .contains("coverage.png", "coverage.svg", "ranking.png", "sentiment-russia.svg");
    byte[] arabic = Files.readAllBytes(images.resolve("ranking.svg"));
    assertThat(report(output, images, "en").code()).isZero();
    assertThat(Files.readAllBytes(images.resolve("ranking.svg"))).isNotEqualTo(arabic);
    Spoken wrong = report(output, article, "en");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("--images", "cannot be made a folder").hasLineCount(1);
  }

  private static Spoken report(Path output, Path images, String language) {
    return Spoken.by(
        "report",
        "--tables",
        output.toString(),
        "--images",
        images.toString(),
        "--language",
        language);
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
