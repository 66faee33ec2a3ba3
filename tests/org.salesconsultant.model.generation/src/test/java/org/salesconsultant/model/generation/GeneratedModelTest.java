package org.salesconsultant.model.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The code in {@code src-gen} is what the generator makes of the genmodels.
 * With {@code -Dmodel.regenerate=true} it is written anew instead.
 */
class GeneratedModelTest {

    private static final Path BUNDLE = Path.of(System.getProperty("model.bundle"));

    @TempDir
    Path scratch;

    @Test
    void sourcesEqualWhatTheGeneratorMakes() throws IOException {
        for (String genModel : new String[] {"crm.genmodel", "analysis.genmodel"}) {
            ModelGenerator.generate(BUNDLE.resolve("model"), genModel, scratch);
        }
        SortedMap<String, String> made = sources(scratch.resolve("src-gen"));
        assertFalse(made.isEmpty(), "the generator wrote nothing");
        if (Boolean.getBoolean("model.regenerate")) {
            for (Map.Entry<String, String> source : made.entrySet()) {
                Path file = BUNDLE.resolve("src-gen").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        assertEquals(made, sources(BUNDLE.resolve("src-gen")));
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> sources.put(folder.relativize(file).toString(), read(file)));
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
