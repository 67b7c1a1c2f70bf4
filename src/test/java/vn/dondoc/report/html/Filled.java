package vn.dondoc.report.html;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;

/** Results that hold one text wherever a text can stand, those that are added later too. */
record Filled(String text, LocalDate day) {

    /** A record, everything in it filled. */
    <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals("target") ? "> 95" : value(component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object value(Type type) {
        return type instanceof ParameterizedType generic
                ? container((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                : plain((Class<?>) type);
    }

    private Object container(Class<?> raw, Type[] of) {
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(value(of[0]), value(of[1]));
            return map;
        }
        if (raw == Supplier.class) {
            Object given = value(of[0]);
            return (Supplier<Object>) () -> given;
        }
        return raw == Set.class ? Set.of(value(of[0])) : List.of(value(of[0]));
    }

    private Object plain(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Map<Class<?>, Object> values = Map.of(
                String.class,
                text,
                LocalDate.class,
                day,
                int.class,
                1,
                Integer.class,
                1,
                boolean.class,
                false,
                Boolean.class,
                false,
                BigDecimal.class,
                BigDecimal.valueOf(95),
                BigFraction.class,
                BigFraction.of(1, 3));
        Object value = values.get(type);
        if (value == null) {
            throw new AssertionError("no filling for " + type);
        }
        return value;
    }
}
