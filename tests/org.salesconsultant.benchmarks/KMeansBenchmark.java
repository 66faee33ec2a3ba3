/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.salesconsultant.segmentation.Clustering;
import org.salesconsultant.segmentation.Matrix;
import org.salesconsultant.segmentation.kmeans.Arithmetic;
import org.salesconsultant.segmentation.kmeans.KMeans;
import org.salesconsultant.segmentation.kmeans.KMeansOptions;

/**
 * Our side of {@code kmeans.py}: reads the rows once, then fits for each line of standard input, an arithmetic and the number of
 * iterations, and answers each with one line: seconds of the whole fit, seconds of processor time, sum of squares, iterations.
 * Arguments: file of doubles, columns, k, threads. The first k rows are the start.
 */
public final class KMeansBenchmark {

    private KMeansBenchmark() {
    }

    /** Answers until the input ends. */
    public static void main(String[] arguments) throws IOException, CoreException {
        int columns = Integer.parseInt(arguments[1]);
        int k = Integer.parseInt(arguments[2]);
        Matrix data = read(Path.of(arguments[0]), columns);
        KMeansOptions options = KMeansOptions.of(k).withThreads(Integer.parseInt(arguments[3]))
                .withStart(Arrays.copyOf(data.values(), k * columns));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            KMeansOptions asked = options.withArithmetic(Arithmetic.valueOf(words[0])).withIterations(Integer.parseInt(words[1]));
            long began = System.nanoTime();
            long processor = processor();
            Clustering clustering = KMeans.fit(data, asked, new NullProgressMonitor());
            System.out.println((System.nanoTime() - began) / 1e9 + " " + (processor() - processor) / 1e9 + " "
                    + clustering.sse() + " " + clustering.iterations());
        }
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Matrix read(Path file, int columns) throws IOException, CoreException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        double[] values = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(values);
        List<String> names = IntStream.range(0, columns).mapToObj(column -> "c" + column).toList();
        return Matrix.ofRows(file.toString(), names, values);
    }
}
