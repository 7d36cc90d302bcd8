package org.dateline.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelDataTest {

    private static byte[] written() throws IOException {
        ModelData data = new ModelData();
        data.putStrings("labels", new String[] {"nsubj", "obj"});
        data.putLongs("words", new long[] {1, -5, Long.MIN_VALUE});
        data.putMatrix("weights", new float[][] {{1.5f, -2.25f}, {0f, 1e-9f}});
        data.putTable("embeddings", new float[][] {{127f, -63.5f, 0f}});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.write(out);
        return out.toByteArray();
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        ModelData data = ModelData.read(new ByteArrayInputStream(written()));
        assertThat(data.strings("labels")).containsExactly("nsubj", "obj");
        assertThat(data.longs("words")).containsExactly(1, -5, Long.MIN_VALUE);
        assertThat(data.matrix("weights")[0]).containsExactly(1.5f, -2.25f);
        assertThat(data.matrix("weights")[1]).containsExactly(0f, 1e-9f);
        assertThat(data.table("embeddings")[0]).containsExactly(127f, -63f, 0f);
    }

    @Test
    void saysWhatIsWrongWithADamagedModel() throws IOException {
        byte[] bytes = written();
        assertThatThrownBy(() -> ModelData.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model");
        assertThatThrownBy(() -> ModelData.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length - 3))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ModelData.read(new ByteArrayInputStream(bytes)).matrix("nothing"))
                .hasMessageContaining("nothing");
    }
}
