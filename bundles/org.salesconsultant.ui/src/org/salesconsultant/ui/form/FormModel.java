/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.salesconsultant.model.entity.AttributeType;
import org.salesconsultant.model.entity.EntityType;

/**
 * What a person has typed into a form over what the store has. Every change is an operation of the workbench's history, so
 * that undo and redo go across the fields; typing in one field is one operation until the person leaves the field.
 */
public final class FormModel {

    private final EntityType type;

    private final ValueTexts texts;

    private final FormUndo undo;

    private final Map<String, String> typed = new LinkedHashMap<>();

    private final List<Runnable> listeners = new ArrayList<>();

    private final Map<String, String> preset = new HashMap<>();

    private Map<String, Object> base;

    /**
     * @param base the values the store has, by column; empty for a new object
     * @param history takes the changes, under the context
     */
    public FormModel(EntityType type, Map<String, Object> base, IOperationHistory history, IUndoContext context, Locale locale) {
        this.type = type;
        this.texts = new ValueTexts(locale);
        this.undo = new FormUndo(this, history, context);
        this.base = new HashMap<>(base);
        type.attributes().forEach(attribute -> typed.put(attribute.column(), shown(attribute)));
    }

    /** {@return the class} */
    public EntityType type() {
        return type;
    }

    /** {@return how values are written and read} */
    public ValueTexts texts() {
        return texts;
    }

    /** {@return what the store has in a column; null for nothing} */
    public Object base(String column) {
        return base.get(column);
    }

    /** {@return what stands in a field} */
    public String text(AttributeType attribute) {
        return typed.get(attribute.column());
    }

    /** {@return what the text in a field means} */
    public Reading reading(AttributeType attribute) {
        return texts.read(type, attribute, text(attribute));
    }

    /** Takes what a person typed into a field, as an operation that can be undone. */
    public void type(AttributeType attribute, String text) {
        if (!text.equals(text(attribute))) {
            undo.type(attribute, text(attribute), text);
        }
    }

    /**
     * Takes values into several fields at once, as one operation that can be undone.
     *
     * @param values by column
     */
    public void take(String label, Map<String, Object> values) {
        Map<String, String> wanted = new LinkedHashMap<>();
        values.forEach((column, value) -> wanted.put(column, texts.shown(type.column(column).orElseThrow(), value)));
        undo.take(label, wanted);
    }

    /**
     * Takes texts into several fields at once, as one operation that can be undone.
     *
     * @param wanted by column
     */
    public void takeTexts(String label, Map<String, String> wanted) {
        undo.take(label, wanted);
    }

    /** Puts a value into a field that follows from others; undoing those takes it back. */
    public void derive(String column, Object value) {
        String text = texts.shown(type.column(column).orElseThrow(), value);
        if (!text.equals(typed.get(column))) {
            put(Map.of(column, text));
        }
    }

    /**
     * Fills in what a new object begins with. It is saved as if it had been typed, but nothing is lost if it is not.
     *
     * @param values by column
     */
    public void preset(Map<String, Object> values) {
        values.forEach((column, value) -> preset.put(column, texts.shown(type.column(column).orElseThrow(), value)));
        put(preset);
    }

    /** Ends the operation of the field that is typed in: what is typed next is another one. */
    public void settle() {
        undo.settle();
    }

    /** {@return the attributes whose text means no value that fits, in order} */
    public List<AttributeType> wrong() {
        return type.attributes().stream().filter(attribute -> reading(attribute) instanceof Reading.Wrong).toList();
    }

    /** {@return whether anything was typed that differs from what the store has} */
    public boolean dirty() {
        return type.attributes().stream()
                .anyMatch(attribute -> changed(attribute) && !text(attribute).equals(preset.get(attribute.column())));
    }

    /** {@return whether a field differs from what the store has} */
    public boolean changed(AttributeType attribute) {
        return switch (reading(attribute)) {
            case Reading.Right right -> !Objects.equals(right.value(), base.get(attribute.column()));
            case Reading.Wrong wrong -> !text(attribute).equals(shown(attribute));
        };
    }

    /** {@return the value of a column; null for none, and where what is typed means none} */
    public Object value(String column) {
        return reading(type.column(column).orElseThrow()) instanceof Reading.Right right ? right.value() : null;
    }

    /** {@return the values that differ from what the store has, by column; wrong ones left out} */
    public Map<String, Object> changes() {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (AttributeType attribute : type.attributes()) {
            if (changed(attribute) && reading(attribute) instanceof Reading.Right right) {
                changes.put(attribute.column(), right.value());
            }
        }
        return changes;
    }

    /**
     * Takes what the store has now as the ground. Fields that the person has changed keep what was typed; the others show
     * what the store has.
     *
     * @param saved what was typed in each field when it was saved, by column: a field that still has that text counts as
     *        not changed; empty if nothing was saved
     */
    public void rebase(Map<String, Object> values, Map<String, String> saved) {
        List<AttributeType> kept = type.attributes().stream()
                .filter(attribute -> changed(attribute) && !text(attribute).equals(saved.get(attribute.column()))).toList();
        base = new HashMap<>(values);
        preset.clear();
        for (AttributeType attribute : type.attributes()) {
            if (!kept.contains(attribute)) {
                typed.put(attribute.column(), shown(attribute));
            }
        }
        tell();
    }

    /** {@return what is typed in each field now, by column} */
    public Map<String, String> typed() {
        return new LinkedHashMap<>(typed);
    }

    /** Lets someone know, on the thread that changes it, whenever a text or the ground has changed. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts texts into fields, without an operation. */
    void put(Map<String, String> wanted) {
        typed.putAll(wanted);
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private String shown(AttributeType attribute) {
        return texts.shown(attribute, base.get(attribute.column()));
    }
}
