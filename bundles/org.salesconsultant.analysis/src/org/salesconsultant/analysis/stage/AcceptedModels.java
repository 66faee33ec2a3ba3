/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.analysis.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.salesconsultant.core.format.Json;
import org.salesconsultant.core.message.Messages;
import org.salesconsultant.core.problem.Problem;

import com.google.gson.JsonObject;

/**
 * The accepted models, one file each. A model belongs to the settings it was fitted with: when they change, it is no longer
 * found, and the next run fits and accepts a new one.
 */
public final class AcceptedModels {

    /** What a model belongs to. */
    public enum Kind {
        SEGMENTATION, PREDICTION
    }

    private static final String SETTINGS = "settings";

    private static final String MODEL = "model";

    private static final Messages MESSAGES = Messages.of(AcceptedModels.class);

    private final Path folder;

    /** @param folder where the models lie; made when the first is accepted */
    public AcceptedModels(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return the accepted model, if there is one for these settings}
     *
     * @param id the id of the artefact
     * @param settings a fingerprint of all that decides what is fitted
     * @throws CoreException with a problem if the file is damaged
     */
    public Optional<JsonObject> find(Kind kind, String id, String settings) throws CoreException {
        Path file = file(kind, id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonObject json = Json.read(file);
            return json.has(MODEL) && json.has(SETTINGS) && settings.equals(json.get(SETTINGS).getAsString())
                    ? Optional.of(json.getAsJsonObject(MODEL))
                    : Optional.empty();
        } catch (IOException e) {
            throw new Problem(file.toString(), MESSAGES.text("model.damaged"), MESSAGES.text("model.damaged.remedy")).exception(e);
        }
    }

    /** Keeps a model as the accepted one. */
    public void accept(Kind kind, String id, String settings, JsonObject model) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty(SETTINGS, settings);
        json.add(MODEL, model);
        Files.createDirectories(folder);
        Json.write(file(kind, id), json);
    }

    /** {@return the file of a model} */
    public Path file(Kind kind, String id) {
        return folder.resolve(id.replaceAll("[^\\p{L}\\p{N}_-]", "_") + "." + kind.name().toLowerCase(java.util.Locale.ROOT) + ".json");
    }
}
