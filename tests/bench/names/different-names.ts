/** Pairs that are different names, however near they come. People and firms are invented, or officials of the seeds. */
export const DIFFERENT_NAMES = `
# same family name, other given name
Aliaksandr Lukashenka | Viktar Lukashenka
Александр Лукашенко | Дмитрий Лукашенко
Alexander Lukashenko | Mikalai Lukashenka
Alexander Lukashenko | ديمتري لوكاشينكو
Ihar Butkevich | Siarhei Butkevich
Игорь Буткевич | Pavel Butkevich
Anatol Lapo | Andrei Lapo
Konstantin Molostov | Kirill Molostov
Siarhei Novikau | Stanislau Novikau
Sergey Novikov | Semyon Novikov
Raman Podlineu | Ruslan Podlineu
Igor Gutnik | Ivan Gutnik
Aliaksandra Shmat | Aliaksandr Shmat
Aliaksandra Shmat | Alena Shmat
Ihar Pechan | Yury Pechan
Oleksandr Kravchenko | Oleksii Kravchenko
Serhii Bondarenko | Andrii Bondarenko
Mohammed Hussein | Ahmed Hussein
Mohammed Hussein | Mahmoud Hussein
محمد حسين | أحمد حسين
Khaled Haddad | Walid Haddad
Omar Saleh | Amr Saleh
Yousef Mansour | Younes Mansour
Jan Kowalski | Adam Kowalski
Maria Nowak | Marek Nowak
Olga Zhdanovich | Oleg Zhdanovich
Olga Zhdanovich | Olesya Zhdanovich
Yulia Zaitseva | Yana Zaitseva
Anton Melnik | Artem Melnik
Vasil Zhuk | Vital Zhuk
Denis Orlov | Daniil Orlov
Natallia Kachan | Nadzeya Kachan
Hassan Darwish | Hussein Darwish
Samir Qasim | Sami Qasim
Karim Nasser | Karima Nasser
Pavel Makouski | Piotr Makouski
# same given name, other family name
Ihar Butkevich | Ihar Pechan
Ihar Butkevich | Igor Gutnik
Aliaksandr Lukashenka | Aliaksandr Lukashuk
Aliaksandr Lukashenka | Aliaksandr Lukashevich
Aliaksandr Lukashenka | Aliaksandr Makei
Александр Лукашенко | Александр Кравченко
Siarhei Novikau | Siarhei Novik
Siarhei Novikau | Siarhei Novitski
Сергей Новиков | Сергей Новицкий
Anatol Lapo | Anatol Lipa
Anatol Lapo | Anatol Lobko
Raman Podlineu | Raman Padalka
Uladzimir Makei | Uladzimir Makarov
Ivan Ivanov | Ivan Ivanenko
Ivan Ivanov | Ivan Ivashov
Petr Petrov | Petr Petrovich
Petr Petrov | Petr Petrenko
Petr Petrov | Petr Petrosyan
Dmitry Orlov | Dmitry Kozlov
Dmitry Orlov | Dmitry Gorlov
Anna Volkova | Anna Volkonskaya
Anna Volkova | Anna Belova
Nikolai Sidorov | Nikolai Sidorenko
Nikolai Sidorov | Nikolai Fyodorov
Mikhail Popov | Mikhail Popovich
Mikhail Kovalev | Mikhail Kovalenko
Mikhail Kovalev | Mikhail Kovalchuk
Yury Pavlov | Yury Pavlenko
Yury Pavlov | Yuri Pavlovsky
Viktor Tarasov | Viktor Tarasevich
Олександр Кравченко | Олександр Кравчук
Oleksandr Kravchenko | Oleksandr Krasnenko
Андрій Мельник | Андрій Мельничук
Andrii Melnyk | Andrii Melnychenko
Jan Kowalski | Jan Kowalczyk
Jan Kowalski | Jan Kamiński
Piotr Wiśniewski | Piotr Wiśniowiecki
Tomasz Zieliński | Tomasz Zaleski
Mohammed Hussein | Mohammed Hassan
محمد حسين | محمد حداد
Mohammed Haddad | Mohammed Hamdan
Ahmad al-Khatib | Ahmad al-Kateb
Ahmad al-Khatib | Ahmad al-Khalil
Ali Haddad | Ali Hamad
Khaled Jaber | Khaled Jabbour
Omar Saleh | Omar Salman
Omar Saleh | Omar Sabbagh
Yousef Mansour | Yousef Mansouri
Ibrahim Sabbagh | Ibrahim Sabri
Mahmoud Shahin | Mahmoud Shaheed
Walid Qasim | Walid Kazem
Wang Xiaoming | Wang Jianming
Nikos Papadakis | Nikos Papadopoulos
Giorgi Beridze | Giorgi Bolkvadze
# one name alone
Ihar | Ihar Butkevich
Aliaksandr | Aliaksandr Lukashenka
Игорь | Ihar Pechan
Siarhei | Siarhei Novikau
Mohammed | Mohammed Hussein
محمد | Mohammed Haddad
Konstantin | Konstantin Molostov
Olga | Volha Zhdanovich
Ivan Petrovich | Ivan Petrovich Sidorov
Igor Nikolaevich | Igor Nikolaevich Gutnik
al | Ahmad al-Khatib
# other father's name
Ivan Petrovich Sidorov | Ivan Ivanovich Sidorov
Сидоров Иван Петрович | Сидоров Иван Николаевич
Aliaksandr Ryhoravich Lukashenka | Aliaksandr Mikalaevich Lukashenka
Igor Nikolaevich Gutnik | Igor Petrovich Gutnik
Ihar Yauhenavich Butkevich | Ihar Uladzimiravich Butkevich
Olga Petrovna Zhdanovich | Olga Sergeevna Zhdanovich
Konstantin Gennadievich Molostov | Konstantin Borisovich Molostov
Новиков Сергей Игнатьевич | Новиков Сергей Викторович
# other initials
V. Lukashenka | Aliaksandr Lukashenka
D. A. Lukashenko | Alexander Lukashenko
S. Butkevich | Ihar Butkevich
A. Novikau | Siarhei Novikau
В. Молостов | Константин Молостов
K. Hussein | Mohammed Hussein
I. B. | Ihar Butkevich
A. Pechan | Ihar Pechan
# alike by letters or sound only
Lapo | Lipa
Lapo | Lapin
Makei | Makai Shen
Ihar Lis | Ihar Los
Anton Belov | Antonina Belik
Mark Orlov | Markel Orlovsky
Pavel Gusak | Paul Gustav
Roman Koval | Ramona Kavala
Oleg Titov | Olga Titova
Alexei Zhukov | Alexander Zhukovsky
Marat Sharipov | Murad Sharif
Denis Kim | Deniz Kimyon
Ali Hassan | Alicia Hasani
Sami Nour | Samir Nouri
Anna Lis | Hanna Liss Gruber
Igor Pechan | Igor Petchenko
Ivan Rak | Ivan Rakov
Jan Duda | Jan Dudek
Lev Gurov | Leo Gurevich
Artem Gusev | Artur Gusarov
# firms
Hotel Minsk | Hotel Planeta
Гостиница «Минск» | Гостиница «Планета»
Hotel Minsk | Minsk Tractor Works
Grodno Azot | Grodno Khimvolokno
Grodno Azot | Grodno Zhilstroi
ОАО «Гродно Азот» | ОАО «Гродножилстрой»
Belavia | Belavto
Belavia | Belshina
Belavia Belarusian Airlines | Belarusian Railways
Belshina | Belneftekhim
Belorusneft | Beloruskali
Belarusneft Trading LLC | Belarus Steel Trading LLC
Oskartour | Oskarstroi
Cham Wings Airlines | Cham Bank
Cham Wings Airlines | Iraqi Airways
Iraqi Airways | Iranian Airways
Fly Baghdad | Fly Dubai
Fly Baghdad | Baghdad Bank
VIP Grub | VIP Tour
Zielony Dom Sp. z o.o. | Biały Dom Sp. z o.o.
Zielony Dom Sp. z o.o. | Nordwind Sp. z o.o.
Nordwind Logistik GmbH | Südwind Logistik GmbH
Vostok Trading FZE | Zapad Trading FZE
Alfa Trans SIA | Beta Trans SIA
Tsentrkurort | Tsentrgaz
Ministry of Internal Affairs | Ministry of Foreign Affairs
State Border Committee of Belarus | State Security Committee of Belarus
State Border Guard of Latvia | State Border Guard of Lithuania
Minsk Tractor Works | Minsk Automobile Works
Ost Holding AG | Ostrava Holding AG
`;
