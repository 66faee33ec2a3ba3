/*
 * Copyright (c) Sales-Consultant contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.salesconsultant.samples;

/**
 * A customer as it truly is; the files hold it with dirt.
 *
 * @param id the id of its first account
 * @param chinese whether it shops by the Chinese calendar
 * @param name its name
 * @param age its age in years
 * @param income its yearly income in CNY
 * @param email its address, in a domain reserved for examples
 * @param phone its number, in a range no network assigns
 * @param country its country
 * @param city its city
 * @param refusesEmail whether it does not want to be written to
 * @param group how it shops
 * @param ordersPerYear how often it orders while it stays, before the data set is scaled to its size
 * @param favourites the numbers of the two categories it buys most from
 */
record Person(String id, boolean chinese, String name, int age, int income, String email, String phone, String country,
        String city, boolean refusesEmail, Group group, double ordersPerYear, int[] favourites) {
}
