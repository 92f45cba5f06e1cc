/**
 * Pairs that are the same name, by kind. People are officials of the seeds or invented: a common given name with a
 * common family name. Firms are those of the seeds or invented.
 */
export const SAME_NAMES = `
# other script
Aliaksandr Lukashenka | Аляксандр Лукашэнка
Alexander Lukashenko | Александр Лукашенко
Aliaksandr Lukashenka | Александр Лукашенко
Alexander Lukashenko | ألكسندر لوكاشينكو
Anatol Lapo | Анатолий Лаппо
Anatoly Lappo | Анатоль Лапо
Konstantin Molostov | Константин Молостов
Kanstantsin Molastau | Константин Молостов
Siarhei Novikau | Сергей Новиков
Siarhei Novikau | Сяргей Новікаў
Ihar Butkevich | Игорь Буткевич
Ihar Butkevich | Ігар Буткевіч
Ihar Pechan | Игорь Печень
Raman Podlineu | Роман Подлинев
Raman Podlineu | Раман Падлінеў
Aliaksandra Shmat | Александра Шмат
Igor Gutnik | Ігар Гутнік
Volha Zhdanovich | Ольга Жданович
Yauhen Kavalchuk | Евгений Ковальчук
Uladzimir Shaucou | Владимир Шевцов
Dzmitry Tsishkevich | Дмитрий Тишкевич
Oleksandr Kravchenko | Олександр Кравченко
Serhii Bondarenko | Сергій Бондаренко
Andrii Hrytsenko | Андрій Гриценко
Yurii Shcherbak | Юрій Щербак
Natallia Kachan | Наталья Качан
Mohammed Hussein | محمد حسين
Ahmad al-Khatib | أحمد الخطيب
Yousef Mansour | يوسف منصور
Khaled Abdelrahman | خالد عبد الرحمن
Omar Saleh | عمر صالح
Fatima Nasser | فاطمة ناصر
Ali Haddad | علي حداد
Ibrahim Sabbagh | إبراهيم صباغ
Hassan Darwish | حسن درويش
Mahmoud Shahin | محمود شاهين
Samir Qasim | سمير قاسم
Walid Jaber | وليد جابر
Muhammad Reza Karimi | محمد رضا کریمی
Nikos Papadakis | Νίκος Παπαδάκης
Giorgi Beridze | გიორგი ბერიძე
Wang Xiaoming | 王小明
# other romanisation
Aliaksandr Lukashenka | Alexander Lukashenko
Alyaksandr Lukashenka | Alexandre Loukachenko
Aleksander Łukaszenka | Aliaksandr Lukashenka
Alexander Lukaschenko | Aliaksandr Lukashenka
Aliaksandr Lukašenka | Alexander Lukashenko
Anatol Lapo | Anatoly Lappo
Anatolij Lappo | Anatoli Lapo
Kanstantsin Molastau | Konstantin Molostov
Konstanty Mołostow | Konstantin Molostov
Siarhei Novikau | Sergey Novikov
Siergiej Nowikow | Siarhei Novikau
Serge Novikov | Sergei Nowikow
Ihar Butkevich | Igor Butkewicz
Ihar Pechan | Igor Petschan
Raman Podlineu | Roman Podlinev
Roman Podliniew | Raman Podlineu
Aliaksandra Shmat | Alexandra Schmat
Igor Gutnik | Ihar Hutnik
Jewgenij Kowaltschuk | Yauhen Kavalchuk
Evgeny Kovalchuk | Yevhen Kovalchuk
Jurij Schtscherbak | Yurii Shcherbak
Wladimir Schewzow | Vladimir Shevtsov
Vladimir Chevtsov | Vladimir Shevtsov
Uladzimir Makouski | Vladimir Makovsky
Wladimir Makowskij | Uladzimir Makouski
Olga Zhdanovich | Volha Ždanovič
Olga Jdanovitch | Olga Zhdanovich
Dmitrij Tischkewitsch | Dzmitry Tsishkevich
Grigory Khrapov | Ryhor Hrapau
Mikhail Chrapow | Mikhail Khrapov
Iaroslav Melnik | Yaroslav Melnyk
Jaroslaw Melnyk | Yaroslav Melnik
Yulia Zaitseva | Julija Zajceva
Piotr Wiśniewski | Petr Vishnevsky
Mohammed Hussein | Muhammad Husayn
Mohamad Houssein | Mohammed Hussein
Youssef Mansour | Yusuf Mansur
Khaled Abdel Rahman | Khalid Abdulrahman
Abd al-Rahman Sultan | Abdelrahman Sultan
Ahmed el-Khatib | Ahmad al-Khateeb
Ahmad alkhatib | Ahmad Al Khatib
Jamal Sharif | Gamal Sherif
Djamel Cherif | Jamal Sharif
Mahmoud Chahine | Mahmud Shahin
Walid Jabir | Waleed Jaber
Maxim Ivanoff | Maksim Ivanov
Viktar Hancharenka | Viktor Goncharenko
Mikalai Zhuk | Nikolai Shuk
Tatsiana Dubrouskaya | Tatiana Dubrovskaya
Jörg Müller | Joerg Mueller
Şükrü Yıldız | Sukru Yildiz
# swapped order
Lukashenka Aliaksandr | Aliaksandr Lukashenka
LUKASHENKO, Alexander | Aliaksandr Lukashenka
Лукашенко Александр | Alexander Lukashenko
Novikau, Siarhei | Sergei Novikov
Butkevich Ihar | Ihar Butkevich
Гутник Игорь | Igor Gutnik
Kravchenko Oleksandr | Александр Кравченко
Hussein, Mohammed | Mohammed Hussein
MELNIK Yaroslav | Yaroslav Melnik
Шмат Александра | Aliaksandra Shmat
Mansour Youssef | Yousef Mansour
Pechan, Ihar Mikalaevich | Ihar Pechan
# patronymic or middle name
Aliaksandr Ryhoravich Lukashenka | Aliaksandr Lukashenka
Лукашенко Александр Григорьевич | Alexander Lukashenko
Ihar Yauhenavich Butkevich | Ihar Butkevich
Ihar Mikalaevich Pechan | Igor Pechan
Anatol Piatrovich Lapo | Anatol Lapo
Konstantin Gennadievich Molostov | Konstantin Molostov
Siarhei Ihnatavich Novikau | Siarhei Novikau
Raman Leanidavich Podlineu | Roman Podlinev
Igor Nikolaevich Gutnik | Ihar Hutnik
Новиков Сергей Игнатьевич | Siarhei Ihnatavich Novikau
Молостов Константин Геннадьевич | Konstantin Gennadievich Molostov
Maria Anna Kowalska | Maria Kowalska
Olga Petrovna Zhdanovich | Ольга Жданович
Mohammed Ali Hussein | Mohammed Hussein
Khaled bin Omar Haddad | Khaled Haddad
Jan Piotr Nowak | Jan Nowak
# initials
A. Lukashenka | Aliaksandr Lukashenka
A.G. Lukashenko | Alexander Lukashenko
А. Г. Лукашенко | Александр Григорьевич Лукашенко
Lukashenka A. | Aliaksandr Lukashenka
I. Butkevich | Ihar Butkevich
И. Е. Буткевич | Игорь Евгеньевич Буткевич
S. Novikau | Siarhei Novikau
К. Г. Молостов | Константин Молостов
R. Podlineu | Raman Podlineu
Yu. Shcherbak | Юрій Щербак
M. Hussein | Mohammed Hussein
V. Makouski | Uladzimir Makouski
Gutnik I.N. | Igor Nikolaevich Gutnik
# typing mistakes
Aliaksandr Lukasehnka | Aliaksandr Lukashenka
Aliaksandr Lukashenkа | Aliaksandr Lukashenka
Alexander Lukashnko | Alexander Lukashenko
Alexnader Lukashenko | Alexander Lukashenko
Alexander Lukashemko | Alexander Lukashenko
Ihar Butkevihc | Ihar Butkevich
Ihar Butkvich | Ihar Butkevich
Konstantin Molosotv | Konstantin Molostov
Konstntin Molostov | Konstantin Molostov
Siarhei Novkiau | Siarhei Novikau
Raman Podlinreu | Raman Podlineu
Oleksandr Kravchenok | Oleksandr Kravchenko
Serhii Bondarenk | Serhii Bondarenko
Mohammed Hussien | Mohammed Hussein
Mahmoud Shahhin | Mahmoud Shahin
Yousef Mansuor | Yousef Mansour
Дмитрий Тишквеич | Дмитрий Тишкевич
Наталья Ждановч | Наталья Жданович
Александр Лукашенок | Александр Лукашенко
Tatiana Dubrovskya | Tatiana Dubrovskaya
# one gender's ending or the other's
Natallia Kachanava | Наталья Кочанова
Maria Kowalski | Maria Kowalska
Anna Novikov | Anna Novikova
Тихановская Анна | Hanna Tsikhanouski
# firms
Belavia Belarusian Airlines | Belavia
Белавиа | Belavia
Belavia – Belarusian Airlines JSC | Belavia Belarusian Airlines
OAO Grodno Azot | Grodno Azot
ОАО «Гродно Азот» | Grodno Azot JSC
Belshina | ОАО «Белшина»
Belshyna | Belshina OJSC
Беларуськалий | Belaruskali
JSC Belaruskali | Biełaruśkalij
Belorusneft | РУП «Белоруснефть»
Hotel Minsk | Гостиница «Минск»
Hotel Planeta | Гостиница «Планета»
Oskartour | Оскартур
Oskartur | ООО «Оскартур»
Tsentrkurort | Центркурорт
Centrkurort | Republican Unitary Enterprise Tsentrkurort
Cham Wings Airlines | Cham Wings
Cham Wings LLC | Cham Wings Airlines
Iraqi Airways | Iraqi Airways Company
VIP Grub LLC | VIP Grub
Zielony Dom Sp. z o.o. | Zielony Dom
Nordwind Logistik GmbH | Nordwind Logistics
Alfa-Trans SIA | Alfa Trans
Vostok Trading FZE | Vostok Trading
`;
