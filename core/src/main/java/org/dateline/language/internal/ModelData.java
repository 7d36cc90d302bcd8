package org.dateline.language.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model file holds: lists of strings, lists of numbers, and matrices, each under a name. Tables of embeddings are written as
 * one byte a value with a scale for each row, everything else as it is. The bytes depend on the content alone.
 *
 * <p>Not thread-safe while it is being filled.
 */
public final class ModelData {

    private static final int MAGIC = 0x444C4D31; // "DLM1"
    private static final int MOST = 1 << 24;

    private final Map<String, String[]> strings = new TreeMap<>();
    private final Map<String, long[]> longs = new TreeMap<>();
    private final Map<String, float[][]> matrices = new TreeMap<>();
    private final Map<String, float[][]> tables = new TreeMap<>();

    public void putStrings(String name, String[] values) {
        strings.put(name, values);
    }

    public void putLongs(String name, long[] values) {
        longs.put(name, values);
    }

    /** A matrix to be kept exactly. */
    public void putMatrix(String name, float[][] values) {
        matrices.put(name, values);
    }

    /** A matrix to be kept to one byte a value. */
    public void putTable(String name, float[][] values) {
        tables.put(name, values);
    }

    public String[] strings(String name) {
        return found(strings, name);
    }

    public long[] longs(String name) {
        return found(longs, name);
    }

    public float[][] matrix(String name) {
        return found(matrices, name);
    }

    public float[][] table(String name) {
        return found(tables, name);
    }

    private static <T> T found(Map<String, T> map, String name) {
        T value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The model has no \"" + name + "\": was it made by another version?");
        }
        return value;
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(strings.size());
        for (Map.Entry<String, String[]> entry : strings.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            for (String value : entry.getValue()) {
                out.writeUTF(value);
            }
        }
        out.writeInt(longs.size());
        for (Map.Entry<String, long[]> entry : longs.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            for (long value : entry.getValue()) {
                out.writeLong(value);
            }
        }
        writeMatrices(out, matrices, false);
        writeMatrices(out, tables, true);
        out.flush();
    }

    private static void writeMatrices(DataOutputStream out, Map<String, float[][]> matrices, boolean bytes)
            throws IOException {
        out.writeInt(matrices.size());
        for (Map.Entry<String, float[][]> entry : matrices.entrySet()) {
            float[][] rows = entry.getValue();
            out.writeUTF(entry.getKey());
            out.writeInt(rows.length);
            out.writeInt(rows.length == 0 ? 0 : rows[0].length);
            for (float[] row : rows) {
                if (bytes) {
                    writeBytes(out, row);
                } else {
                    for (float value : row) {
                        out.writeFloat(value);
                    }
                }
            }
        }
    }

    private static void writeBytes(DataOutputStream out, float[] row) throws IOException {
        float most = 1e-12f;
        for (float value : row) {
            most = Math.max(most, Math.abs(value));
        }
        float scale = most / 127f;
        out.writeFloat(scale);
        for (float value : row) {
            out.writeByte(Math.round(value / scale));
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static ModelData read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no model of Dateline's language stage");
        }
        ModelData data = new ModelData();
        for (int i = count(in); i > 0; i--) {
            String name = in.readUTF();
            String[] values = new String[count(in)];
            for (int j = 0; j < values.length; j++) {
                values[j] = in.readUTF();
            }
            data.strings.put(name, values);
        }
        for (int i = count(in); i > 0; i--) {
            String name = in.readUTF();
            int length = count(in);
            byte[] bytes = bytes(in, 8 * length);
            long[] values = new long[length];
            for (int j = 0; j < length; j++) {
                values[j] = ((long) integer(bytes, 8 * j) << 32) | (integer(bytes, 8 * j + 4) & 0xFFFFFFFFL);
            }
            data.longs.put(name, values);
        }
        readMatrices(in, data.matrices, false);
        readMatrices(in, data.tables, true);
        return data;
    }

    private static void readMatrices(DataInputStream in, Map<String, float[][]> into, boolean asBytes)
            throws IOException {
        for (int i = count(in); i > 0; i--) {
            String name = in.readUTF();
            int rows = count(in);
            int columns = count(in);
            float[][] values = new float[rows][];
            for (int row = 0; row < rows; row++) {
                byte[] bytes = bytes(in, asBytes ? columns + 4 : 4 * columns);
                float[] floats = new float[columns];
                if (asBytes) {
                    float scale = Float.intBitsToFloat(integer(bytes, 0));
                    for (int j = 0; j < columns; j++) {
                        floats[j] = bytes[j + 4] * scale;
                    }
                } else {
                    for (int j = 0; j < columns; j++) {
                        floats[j] = Float.intBitsToFloat(integer(bytes, 4 * j));
                    }
                }
                values[row] = floats;
            }
            into.put(name, values);
        }
    }

    private static int integer(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The model ends early");
        }
        return bytes;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("The model is damaged: it announces " + count + " values");
        }
        return count;
    }
}
